import { built } from './open-coach.js';

/**
 * @typedef {{ scenario: string, temperament: string, seed: number, guarded?: boolean, lines: readonly string[] }} Asked
 * @typedef {{ trust: number, guard: number, hurt: number, flooding: number }} Inside
 * @typedef {{ start: Inside, turns: (Inside & { reply: string, moved: string[] })[], ended: string }} Played
 */

/** Loads the rehearsal room as the app does, with all it hears with. */
export async function openRehearsal() {
  const parts = await built({
    flags: 'content/coach-flags.ts',
    strengths: 'content/coach-strengths.ts',
    learned: 'content/turns-likeness.ts',
    small: 'content/turn-words.ts',
    phrases: 'content/turn-phrases.ts',
    heavy: 'content/heavy-words.ts',
    harm: 'content/harm-words.ts',
    content: 'content/rehearsal-content.ts',
    roles: 'content/role-moves.ts',
    schema: 'content/schema-rehearsal.ts',
    compiling: 'domain/coach/compiling.ts',
    file: 'domain/coach/likeness-file.ts',
    coach: 'domain/coach/coach.ts',
    hearing: 'domain/hearing.ts',
    turns: 'domain/in-turns.ts',
    ear: 'domain/rehearsal/ear.ts',
    scene: 'domain/rehearsal/scene.ts',
    respond: 'domain/rehearsal/respond.ts',
  });
  const { flags, strengths, compiling, content, scene: ofScene } = parts;
  const matchers = [
    compiling.matcherOf(flags.flagRules, flags.flagWords),
    compiling.matcherOf(strengths.strengthRules, strengths.strengthWords),
  ];
  const heardWith = {
    likeness: parts.file.likenessOf(parts.learned.turnsLikeness, strengths.strengthWords),
    small: parts.small.turnWords,
    assents: parts.small.assents,
    plainWords: { phrases: parts.phrases.turnPhrases, asking: parts.phrases.asking },
    isHeavy: parts.turns.atOnce(parts.hearing.hearing(parts.heavy.heavyWords)),
    isHarm: parts.turns.atOnce(parts.hearing.hearing(parts.harm.harmWords)),
  };
  /** @type {{ scenarios: readonly string[], temperaments: readonly string[] }} */
  const ids = { scenarios: content.scenarioIds, temperaments: parts.schema.temperamentIds };

  /** @param {Omit<Asked, 'lines'>} asked */
  async function sceneFor({ scenario: id, temperament, seed, guarded }) {
    const scenario = await content.sceneOf(id);
    return {
      scenario,
      temperament,
      lines: await content.linesOf(temperament, scenario.role),
      moves: content.movesOf(temperament),
      ofRole: parts.roles.roleMoves[scenario.role],
      seed,
      guarded: guarded ?? ofScene.isGuardedBy(seed),
      heardBefore: new Set(),
    };
  }

  /** What is taken from words said on this side.
   * @param {string} said
   * @param {string} side */
  const takenFrom = (said, side) =>
    parts.ear.takenFrom(said, {
      ...heardWith,
      isHurt: side === 'they-hurt-me',
      read: (/** @type {string} */ text) => parts.coach.read(matchers, text, { side }),
    });

  /** Plays a scene with these lines.
   * @param {Asked} asked
   * @returns {Promise<Played>} */
  async function rehearse(asked) {
    const scene = await sceneFor(asked);
    const { side } = await content.sceneOf(asked.scenario);
    let standIn = ofScene.atStart(scene);
    const start = rounded(standIn.inside);
    const turns = asked.lines.map((said) => {
      const response = parts.respond.respond(scene, standIn, takenFrom(said, side));
      standIn = response.standIn;
      const moved = response.why.done.map((/** @type {{ act: string }} */ { act }) => act);
      return { reply: response.reply, ...rounded(standIn.inside), moved };
    });
    return { start, turns, ended: standIn.ended ?? 'open' };
  }

  /** The scenes and temperaments there are. */
  async function list() {
    const scenarios = ids.scenarios.map(async (id) => {
      const { relationship, side } = await content.sceneOf(id);
      return { id, relationship, side };
    });
    return { scenarios: await Promise.all(scenarios), temperaments: ids.temperaments.map((id) => ({ id })) };
  }

  return { ...ids, sceneFor, takenFrom, rehearse, list, parts };
}

/** @param {Inside} inside */
function rounded({ trust, guard, hurt, flooding }) {
  const to = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  return { trust: to(trust), guard: to(guard), hurt: to(hurt), flooding: to(flooding) };
}
