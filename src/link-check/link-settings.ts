/** How hosts are treated. Times are in milliseconds. */
export interface LinkSettings {
  /** Between the end of one request to a host and the next to it. */
  readonly pause: number;
  /** After which a request is given up. */
  readonly timeout: number;
  /** How often a request that failed is made again. */
  readonly retries: number;
  /** Before the first retry; before each later one twice as long. */
  readonly backOff: number;
  /** The longest time that a host may ask to be left alone for; who asks for more is left alone until the next check. */
  readonly longestWait: number;
  readonly hostsAtOnce: number;
  /** How many hosts must be unknown by name, and none known, before it is the network that is missing. */
  readonly hostsWithoutName: number;
  readonly userAgent: string;
}

/** For the hosts of the world. */
export const politeSettings: Omit<LinkSettings, 'userAgent'> = {
  pause: 1_000,
  timeout: 20_000,
  retries: 2,
  backOff: 5_000,
  longestWait: 120_000,
  hostsAtOnce: 8,
  hostsWithoutName: 8,
};

/** What the check needs of the world around it. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}
