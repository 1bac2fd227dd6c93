import { createContext } from 'react';

/** Whether the browser may check the spelling of a person's own words. Some browsers send them to their maker for that. */
export const SpellCheck = createContext(false);
