import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gnuTime, measureCommand } from './measure-command.ts';

const measure = (code: string, minutes = 1) => measureCommand(['-e', code], '.', minutes);

describe.runIf(existsSync(gnuTime))('a command that is measured', () => {
  it('counts with a process that it leaves behind', async () => {
    const busy =
      "while (process.cpuUsage().user < 6e5) for (let i = 0; i < 1e7; i += 1); console.log('done'); setTimeout(() => {}, 1000);";
    const { cpu } = await measure(`
      const { spawn } = require('node:child_process');
      const busy = spawn(process.execPath, ['-e', ${JSON.stringify(busy)}], { stdio: ['ignore', 'pipe', 'ignore'] });
      busy.stdout.once('data', () => setTimeout(() => process.exit(), 300));
    `);
    expect(cpu).toBeGreaterThan(0.6);
  });

  it('fails with its last words', async () => {
    await expect(measure("console.error('No room.'); process.exit(1)")).rejects.toThrow(
      'It failed: No room.',
    );
  });

  it('is stopped when it takes too long', async () => {
    await expect(measure('while (true);', 0.005)).rejects.toThrow('It was stopped after 0.005 minutes.');
  });
});
