/**
 * How much of what keeps words from leaking the browser really holds to here: `some` where the host sent no headers and
 * only the page's own policy stands, `none` where not even that does.
 */
export type Protections = 'all' | 'some' | 'none';
