import { describe, expect, it } from 'vitest';
import { guessCountry } from '../../src/domain/country';

const known = ['us', 'gb', 'de', 'fr'];

describe('the country whose helplines come first', () => {
  it.each<[readonly string[], string | undefined]>([
    [['en-US'], 'us'],
    [['en-GB', 'en-US'], 'gb'],
    [['en', 'fr-FR'], 'fr'],
    [['zh-Hant-TW', 'de-DE'], 'de'],
    [['en-Latn-GB'], 'gb'],
    [['en-ZZ', 'en-US'], 'us'],
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['it'], undefined],
    [['en'], undefined],
    [['en', 'de'], undefined],
    [[], undefined],
    [[''], undefined],
    [['en_US'], undefined],
  ])('for a browser in %j is %s', (languages, country) => {
    expect(guessCountry(languages, known)).toBe(country);
  });

  it('is none where none is known', () => expect(guessCountry(['en-US', 'de'], [])).toBeUndefined());
});
