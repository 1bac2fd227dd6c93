/** What these files hold by their name without folder and ending: the name is the id. */
export const byFileName = <What>(files: Readonly<Record<string, What>>): ReadonlyMap<string, What> =>
  new Map(
    Object.entries(files).map(([path, what]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), what]),
  );
