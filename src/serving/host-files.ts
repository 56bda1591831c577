import { nginxSnippet } from './nginx-snippet.ts';
import { headerRules, headersOfEveryAnswer, type Headers } from './security-headers.ts';

/** The files that tell hosts which headers to send, by their paths in the repository. */
export const hostFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['public/_headers', `# ${origin}\n\n${headersFile()}`],
    ['src/serving/nginx.conf', `# ${origin}\n#\n${nginxSnippet()}`],
  ]);

const origin = 'Made from src/serving/security-headers.ts by: npm run headers';

/** For hosts of static files that read a file `_headers`, such as Netlify and Cloudflare Pages. */
function headersFile(): string {
  const rules = headerRules.flatMap(({ path, headers, isForServers = false }) => {
    if (isForServers) return [];
    const pattern = path.endsWith('/') ? `${path}*` : path;
    // The second is for frozen copies, and for a site that is published below a folder.
    return [ruleOf(pattern, headers), ruleOf(`/:folder${pattern}`, headers)];
  });
  return [ruleOf('/*', headersOfEveryAnswer(true)), ...rules].join('\n');
}

const ruleOf = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
