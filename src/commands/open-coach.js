import { runnerImport } from 'vite';

/** @typedef {{ kind: string, rule: string, start: number, end: number }} Given */

/** Loads what the coach knows and how it reads, as the app does.
 * @returns {Promise<(text: string, context?: object) => { flags: Given[], strengths: Given[] }>} */
export async function openCoach() {
  const load = async (/** @type {string} */ path) =>
    (await runnerImport(new URL(path, import.meta.url).pathname, { logLevel: 'silent', configFile: false }))
      .module;
  const [{ coachRules }, { coachWords }, { coachLikeness }, { matcherOf }, { likenessOf }, { read }] =
    await Promise.all(
      [
        '../content/coach-content.ts',
        '../content/coach-words.ts',
        '../content/coach-likeness.ts',
        '../domain/coach/matcher.ts',
        '../domain/coach/likeness-file.ts',
        '../domain/coach/coach.ts',
      ].map(load),
    );
  const matcher = matcherOf(coachRules, coachWords);
  const likeness = likenessOf(coachLikeness, coachWords);
  return (text, context = {}) => read(matcher, text, context, likeness);
}
