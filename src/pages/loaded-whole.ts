import { createContext, useContext } from 'react';
import { sourcesAddress } from '../content/sources-address';
import { hasUnsaved } from '../store/unsaved';

/** The address this document was loaded at; absent where none is loaded, in a page that is being written to a file. */
export const LoadedAt = createContext<string | undefined>(undefined);

/** True where this document came with the list of where the sources' links lead: elsewhere they would end on an error. */
export function useSourceLinks(): boolean {
  const loadedAt = useContext(LoadedAt);
  return loadedAt === undefined || loadedAt === sourcesAddress;
}

/**
 * True for an address that is loaded whole: the sources, and whatever is opened from there, since the list stays with the
 * document. Not where that would lose what is on no disk; the sources then stand without links.
 */
export function mustLoad(loadedAt: string | undefined, to: string): boolean {
  if (loadedAt === undefined || loadedAt === to) return false;
  return loadedAt === sourcesAddress || (to === sourcesAddress && !hasUnsaved());
}
