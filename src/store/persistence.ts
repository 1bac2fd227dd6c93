import type { Persistence } from '../domain/saved';
import { keeping } from './keeping';

/** Whether the browser promised not to clear what is kept by itself. */
export const persistence = async (): Promise<Persistence> => (await keeping()).persistence();

/** Asks the browser for that promise, and tells what it said. */
export const askToPersist = async (): Promise<Persistence> => (await keeping()).askToPersist();
