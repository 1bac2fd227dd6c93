/** The country a browser's languages point to, if it is one of those known; undefined otherwise. */
export function guessCountry(languages: readonly string[], known: readonly string[]): string | undefined {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language)?.[1]?.toLowerCase();
    if (region !== undefined && known.includes(region)) return region;
  }
  const spoken: Readonly<Record<string, string>> = { de: 'de', fr: 'fr', es: 'es', it: 'it' };
  const first = spoken[languages[0]?.slice(0, 2) ?? ''];
  return first !== undefined && known.includes(first) ? first : undefined;
}
