/**
 * Has Astro build the site that is published, and not one for development, which reads its content anew for every page: it
 * would where NODE_ENV says so in the shell, or where the shell has variables of the names by which Vite tells code what it
 * is built for.
 */
export function buildForReaders(environment: NodeJS.ProcessEnv): void {
  environment.NODE_ENV = 'production';
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(environment, name);
}
