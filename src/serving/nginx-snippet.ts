import { typeByEnding, typeByPath } from './file-types.ts';
import { headerRules, headersOfEveryAnswer, headersUnlessRuled } from './security-headers.ts';

const head = `# Include it in the server block that answers over TLS and has the built site as its root:
#
#   server {
#       listen 80;
#       server_name cbm.example.org;
#       return 301 https://$host$request_uri;
#   }
#   server {
#       listen 443 ssl;
#       server_name cbm.example.org;
#       ssl_certificate /etc/ssl/cbm.example.org.pem;
#       ssl_certificate_key /etc/ssl/cbm.example.org.key;
#       root /srv/open-cbm/dist;
#       include /srv/open-cbm/src/serving/nginx.conf;
#   }`;

/** The part of a configuration of nginx that makes it serve the site as the local server does. Needs nginx 1.11.8 with its module gzip_static, as Debian has it. */
export function nginxSnippet(): string {
  return [head, answers, compression(), types(), ...hidden, ...ruledHeaders(), everyHeader(), ''].join(
    '\n\n',
  );
}

const answers = `index index.html;
error_page 404 /404.html;
# A folder is its index, looked up at once; any other address is a file, or a folder that leads to its own with a slash.
location ~ "/$" {
    try_files \${uri}index.html =404;
}
location / {
    try_files $uri $uri/ =404;
}
# From /cbms to /cbms/ on the same host and port, whatever stands before nginx.
absolute_redirect off;
server_tokens off;
sendfile on;
tcp_nopush on;
# What was looked up is looked up again after half a minute at the latest: a new build is seen by then.
open_file_cache max=20000 inactive=10m;
open_file_cache_valid 30s;
open_file_cache_min_uses 1;
open_file_cache_errors on;`;

const allTypes = [...Object.values(typeByEnding), ...typeByPath.map(([, type]) => type)];
/** nginx takes HTML to be text by itself, and warns where it is named. */
const texts = allTypes.filter((type) => type !== 'text/html' && type !== 'image/png').join(' ');

const compression = (): string => `charset utf-8;
charset_types ${texts};
gzip on;
gzip_vary on;
gzip_types ${texts};
gzip_proxied any;
# npm run precompress writes <file>.gz and <file>.br beside every text that is worth it.
gzip_static on;
# With the module ngx_brotli, which is a package of its own in Debian:
#brotli_static on;`;

function types(): string {
  const endings = Object.entries(typeByEnding).map(([ending, type]) => `    ${type} ${ending};`);
  const paths = typeByPath.map(
    ([path, type]) => `location ~ "${path}" {\n    types {}\n    default_type ${type};\n}`,
  );
  return [`default_type application/octet-stream;\ntypes {\n${endings.join('\n')}\n}`, ...paths].join('\n');
}

const hidden = [
  '# What is for hosts alone, and files that begin with a dot, but for those with an address that a standard gives.',
  'location ~ "/(_headers$|\\.(?!well-known/))" {\n    return 404;\n}',
];

/** A header that hangs on the address. An empty one is not sent, and none of them with an error. */
function ruledHeaders(): string[] {
  const names = new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => {
    const variable = `$open_cbm_${name.toLowerCase().replaceAll('-', '_')}`;
    const rules = Map.groupBy(headerRules, ({ headers }) => headers[name]);
    const conditions = [...rules].flatMap(([value, group]) => {
      const paths = group.map(({ path }) => path.slice(1).replaceAll('.', '\\.')).join('|');
      return value === undefined
        ? []
        : [`if ($uri ~ "^(/[^/]+)?/(${paths})") {\n    set ${variable} "${value}";\n}`];
    });
    return [
      `set ${variable} "${headersUnlessRuled[name] ?? ''}";`,
      ...conditions,
      `add_header ${name} ${variable};`,
    ].join('\n');
  });
}

const everyHeader = (): string =>
  Object.entries(headersOfEveryAnswer(true))
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n');
