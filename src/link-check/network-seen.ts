/** Tells a host that is gone from a network that is, and spares both further questions. */
export interface NetworkSeen {
  readonly note: (host: string, isNameless: boolean) => void;
  /** Whether there is no use in asking a host. */
  readonly isNameless: (host: string) => boolean;
  /** Whether every host that was asked for is unknown by name. */
  readonly isMissing: () => boolean;
}

/** @param enough how many hosts must be unknown by name, and none known, before no other is asked for. */
export function networkSeen(enough: number): NetworkSeen {
  const nameless = new Set<string>();
  let isKnown = false;
  return {
    note: (host, isNameless) => {
      if (isNameless) nameless.add(host);
      else isKnown = true;
    },
    isNameless: (host) => nameless.has(host) || (!isKnown && nameless.size >= enough),
    isMissing: () => !isKnown && nameless.size > 0,
  };
}
