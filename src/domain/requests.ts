/** One address a page asked for, as it may be shown: nothing that stands after `#`. */
export interface Asked {
  readonly address: string;
  readonly times: number;
}

/** Everything a page asked for. */
export interface Requests {
  /** Files of the app, by their paths, and the page itself. */
  readonly own: readonly Asked[];
  /** Anything else, by its whole address; for this address from its path on. */
  readonly other: readonly Asked[];
}

/** A file of the build as the browser asks for it: the name is the build's own, so nothing else can hide in it. */
const ownFile = /^\/(?:assets\/[\w.-]+|mark[\w-]*\.(?:svg|png)|manifest\.webmanifest|sw\.js)$/;

function counted(addresses: readonly string[]): readonly Asked[] {
  const times = new Map<string, number>();
  for (const address of addresses) times.set(address, (times.get(address) ?? 0) + 1);
  return [...times].map(([address, count]) => ({ address, times: count }));
}

const bare = (address: string): string => address.replace(/#.*$/s, '');

/**
 * Sorts the addresses a page asked for. `opened` is the one it was itself loaded from, `origin` where it lives. Only what
 * must be part of the app counts as that: the same origin, no query, and a name that files of the build have.
 */
export function sortRequests(opened: string | undefined, files: readonly string[], origin: string): Requests {
  const own: string[] = [];
  const other: string[] = [];
  const sort = (address: string, isFile: boolean): void => {
    // Made inside the page and read there: nobody is asked.
    if (/^(?:blob|data|about):/i.test(address)) return;
    const url = URL.canParse(address) ? new URL(bare(address)) : undefined;
    if (url?.origin !== origin) other.push(bare(address));
    else if (/[?@]/.test(url.href) || (isFile && !ownFile.test(url.pathname)))
      other.push(url.href.slice(origin.length));
    else own.push(url.pathname);
  };
  if (opened !== undefined) sort(opened, false);
  for (const file of files) sort(file, true);
  return { own: counted(own), other: counted(other) };
}
