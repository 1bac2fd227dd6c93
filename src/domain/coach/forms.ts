/** Irregular verbs by their base: past and participles first; a form in -ing only where the rule would miss it. */
export type IrregularVerbs = Readonly<Record<string, readonly string[]>>;

const vowel = /[aeiou]/;
/** One syllable of consonant, vowel, consonant doubles its last letter: stop, nag, hit. */
const doubles = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

function joined(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('ie')) return ending === 'ed' ? `${base}d` : `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/[eoy]e$/.test(base)) return base.slice(0, -1) + ending;
  if (base.endsWith('e')) return ending === 'ed' ? `${base}d` : `${base}ing`;
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubles.test(base)) return base + base.at(-1) + ending;
  return base + ending;
}

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** The past forms of an English verb, simple past and participle alike; its form in -ing; or every form it has. */
export function formsOf(
  base: string,
  which: 'ed' | 'ing' | 'all',
  irregular: IrregularVerbs,
): readonly string[] {
  const known = Object.hasOwn(irregular, base) ? (irregular[base] ?? []) : [];
  const pasts = known.filter((form) => !form.endsWith('ing'));
  const past = pasts.length > 0 ? pasts : [joined(base, 'ed')];
  const ings = known.filter((form) => form.endsWith('ing'));
  const ing = ings.length > 0 ? ings : [joined(base, 'ing')];
  if (which === 'ed') return past;
  return which === 'ing' ? ing : [base, withS(base), ...past, ...ing];
}
