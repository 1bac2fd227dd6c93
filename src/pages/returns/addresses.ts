import type { ReturnId } from '../../domain/practice/kept';

/** Where a return is read. Its point would be taken for a file’s ending by some hosts. */
export const addressOf = (id: ReturnId): string => `/therapist/returns/${id.replace('.', '~')}`;

/** The return an address names. */
export const returnAt = (part: string): ReturnId => part.replace('~', '.');
