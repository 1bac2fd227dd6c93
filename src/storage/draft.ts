const draftName = 'mend-draft';
const breakName = 'mend-break';
const leftName = 'mend-left';
const reloadedName = 'mend-reloaded';

function read(name: string): unknown {
  try {
    const kept = sessionStorage.getItem(name);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Refused by the browser: a reload asks again, and nothing else is lost.
  }
}

/** What was answered before a repair exists, in this tab only; undefined when there is nothing or it is refused. */
export const readDraft = (): unknown => read(draftName);

/** Keeps it for a reload of this tab; undefined takes it away. Without session storage it lives in memory alone. */
export const writeDraft = (draft: unknown): void => write(draftName, draft);

/** When a running break is over, in milliseconds since 1970. */
export function readBreak(): number | undefined {
  const until = read(breakName);
  return typeof until === 'number' ? until : undefined;
}

/** Keeps the end of a break for a reload of this tab; undefined takes it away. */
export const writeBreak = (until: number | undefined): void => write(breakName, until);

/** Whether this tab was left quickly, so that the way back into it shows a cover and not the page. */
export const wasLeft = (): boolean => read(leftName) === true;

/** Marks this tab as left quickly; false takes the mark away. */
export const writeLeft = (isLeft: boolean): void => write(leftName, isLeft || undefined);

const keptName = 'mend-kept';

/** Leaves a sign that something was kept in this browser, so that an empty disk is not taken for a new one. */
export function markKept(): void {
  try {
    if (localStorage.getItem(keptName) === null) localStorage.setItem(keptName, '');
  } catch {
    // Refused by the browser: an emptied disk then looks like a new one.
  }
}

/** Takes the sign away: what was there was erased by hand. */
export function unmarkKept(): void {
  try {
    localStorage.removeItem(keptName);
  } catch {
    // As above.
  }
}

/** Whether something was kept in this browser, and not erased by hand. */
export function wasKept(): boolean {
  try {
    return localStorage.getItem(keptName) !== null;
  } catch {
    return false;
  }
}

/** True the first time for this reason in this tab, and marks it; false later, and where the browser keeps no mark. */
export function markReload(reason: 'headers' | 'page'): boolean {
  const marks = read(reloadedName);
  const marked = Array.isArray(marks) ? marks : [];
  if (marked.includes(reason)) return false;
  write(reloadedName, [...marked, reason]);
  return read(reloadedName) !== undefined;
}

/** Takes the mark away: what was missing has come, and may be missing another day. */
export function unmarkReload(reason: 'headers' | 'page'): void {
  const marks = read(reloadedName);
  if (Array.isArray(marks) && marks.includes(reason)) {
    write(
      reloadedName,
      marks.filter((each) => each !== reason),
    );
  }
}
