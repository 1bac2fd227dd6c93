/** Where every source stands: its answer alone lists where their links lead. */
export const sourcesAddress = '/learn/sources';
