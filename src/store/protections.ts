import { create } from 'zustand';
import type { Protections } from '../domain/protections';

interface ProtectionsState {
  readonly protections: Protections | 'unknown';
}

/** What was found at start about the browser's protections. */
export const useProtections = create<ProtectionsState>()(() => ({ protections: 'unknown' }));

/** Notes what was found. */
export function noteProtections(protections: Protections): void {
  useProtections.setState({ protections });
}
