import { dev } from 'astro';

// Astro's programmatic interface instead of its command line: that one reports usage over the network.
const server = await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
process.stdout.write(
  `The site, reloading with every change, is at http://localhost:${String(server.address.port)}/\n`,
);
