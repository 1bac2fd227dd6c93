import type { LayoutId, Prompt, PromptId, StepId } from '../content/schema';
import type { Layout, WalkContent, WayOut } from '../content/schema-walk';
import { isAnswered } from './answers';
import { fits } from './matching';
import type { About, Repair } from './saved';

/** One prompt at its place in the walk. */
export interface Place {
  readonly step: StepId;
  readonly prompt: PromptId;
  readonly state: 'open' | 'answered' | 'skipped';
}

/** The id of the first layout that fits. Throws when none does, which is a fault of the content. */
export function layoutIdOf(content: WalkContent, about: About): LayoutId {
  const id = content.layoutOrder.find((each) => fits(content.layouts[each]?.when, about));
  if (id === undefined) throw new Error('no layout fits this repair');
  return id;
}

export function layoutOf(content: WalkContent, about: About): Layout {
  return content.layouts[layoutIdOf(content, about)] as Layout;
}

/** Whether co-creation asks only about what happens since then: one chose it, or one had power over the other. */
export function asksSinceThen(content: WalkContent, about: About): boolean {
  const unequal = about.relationship === 'colleague' && (about.power === 'above' || about.power === 'below');
  const rupture = about.rupture === undefined ? undefined : content.ruptures[about.rupture];
  return unequal || rupture?.card.sinceThen === true;
}

function isAsked(prompt: Prompt, repair: Repair): boolean {
  const { answers, about } = repair;
  if (!fits(prompt.when, about) || prompt.unless?.some((when) => fits(when, about))) return false;
  if (prompt.after && !prompt.after.every((id) => isAnswered(answers[id]))) return false;
  if (prompt.chose) {
    const given = answers[prompt.chose.prompt];
    if (given?.kind !== 'choice' || !prompt.chose.options.includes(given.chosen)) return false;
  }
  return true;
}

function stateOf(repair: Repair, prompt: PromptId): Place['state'] {
  if (isAnswered(repair.answers[prompt])) return 'answered';
  return repair.skipped.includes(prompt) ? 'skipped' : 'open';
}

function promptsOfStep(
  content: WalkContent,
  repair: Repair,
  step: Layout['steps'][number],
): readonly PromptId[] {
  if (step.unless && fits(step.unless, repair.about)) return [];
  if (!step.sinceThen || !asksSinceThen(content, repair.about)) return step.prompts;
  const stands = !step.sinceThenAfter || step.sinceThenAfter.some((id) => isAnswered(repair.answers[id]));
  return stands ? step.sinceThen : [];
}

/** These prompts, and all that have to be answered before any of them is asked. */
function withNeeded(content: WalkContent, prompts: readonly PromptId[]): ReadonlySet<PromptId> {
  const all = new Set<PromptId>();
  const take = (id: PromptId): void => {
    if (all.has(id)) return;
    all.add(id);
    const { after = [], chose } = content.prompts[id] ?? {};
    [...after, ...(chose ? [chose.prompt] : [])].forEach(take);
  };
  prompts.forEach(take);
  return all;
}

/**
 * The places a practice asks for, where it asks for some and this walk has any of them. A path beside the usual walk is
 * always whole: what opened it is nobody else's to cut short.
 */
function askedByPractice(content: WalkContent, repair: Repair, places: readonly Place[]): readonly Place[] {
  const { origin, about } = repair;
  if (origin.kind !== 'practice' || origin.prompts.length === 0 || about.path !== 'walk') return places;
  // What happens since then is asked only once what was done stands, so that is asked for with it.
  const before = layoutOf(content, about).steps.flatMap(({ sinceThen = [], sinceThenAfter = [] }) =>
    asksSinceThen(content, about) && sinceThen.some((id) => origin.prompts.includes(id))
      ? sinceThenAfter
      : [],
  );
  const asked = withNeeded(content, [...origin.prompts, ...before]);
  const chosen = places.filter(({ prompt }) => asked.has(prompt));
  return chosen.length > 0 ? chosen : places;
}

/** Every prompt this repair is asked, in order, replayed from what it is about and its answers. */
export function placesOf(content: WalkContent, repair: Repair): readonly Place[] {
  return askedByPractice(content, repair, allPlacesOf(content, repair));
}

function allPlacesOf(content: WalkContent, repair: Repair): readonly Place[] {
  return layoutOf(content, repair.about).steps.flatMap((step) =>
    promptsOfStep(content, repair, step)
      .filter((id) => {
        const prompt = content.prompts[id];
        return prompt !== undefined && isAsked(prompt, repair);
      })
      .map((id) => ({ step: step.step, prompt: id, state: stateOf(repair, id) })),
  );
}

/** The prompts behind a door on this prompt's page. */
export function asidesOf(content: WalkContent, repair: Repair, prompt: PromptId): readonly PromptId[] {
  return Object.keys(content.prompts).filter((id) => {
    const each = content.prompts[id] as Prompt;
    return each.asideOf === prompt && isAsked(each, repair);
  });
}

/** The walk's places with every answered aside behind its host. */
export function placesWithAsides(content: WalkContent, repair: Repair): readonly Place[] {
  return placesOf(content, repair).flatMap((place) => [
    place,
    ...asidesOf(content, repair, place.prompt)
      .filter((id) => isAnswered(repair.answers[id]))
      .map((id): Place => ({ step: place.step, prompt: id, state: 'answered' })),
  ]);
}

/** The place of a prompt, also of an aside that is not answered yet; undefined when it is not part of this walk. */
export function placeOf(content: WalkContent, repair: Repair, prompt: PromptId): Place | undefined {
  const places = placesOf(content, repair);
  const found = places.find((place) => place.prompt === prompt);
  if (found) return found;
  const host = places.find((place) => asidesOf(content, repair, place.prompt).includes(prompt));
  return host && { step: host.step, prompt, state: stateOf(repair, prompt) };
}

/** The place after this one (an aside is followed by what follows its host); undefined at the end. */
export function placeAfter(content: WalkContent, repair: Repair, prompt: PromptId): Place | undefined {
  const places = placesOf(content, repair);
  const at = indexOfPrompt(content, places, prompt);
  return at < 0 ? undefined : places[at + 1];
}

/** The place before this one (an aside's is its host); undefined at the start. */
export function placeBefore(content: WalkContent, repair: Repair, prompt: PromptId): Place | undefined {
  const places = placesOf(content, repair);
  const host = content.prompts[prompt]?.asideOf;
  if (host !== undefined && !places.some((place) => place.prompt === prompt)) {
    return places.find((place) => place.prompt === host);
  }
  return places[indexOfPrompt(content, places, prompt) - 1];
}

function indexOfPrompt(content: WalkContent, places: readonly Place[], prompt: PromptId): number {
  const at = places.findIndex((place) => place.prompt === prompt);
  if (at >= 0) return at;
  const host = content.prompts[prompt]?.asideOf;
  return host === undefined ? -1 : places.findIndex((place) => place.prompt === host);
}

/** Where the person stands: the first place neither answered nor skipped; undefined when all is done. */
export function standsAt(content: WalkContent, repair: Repair): Place | undefined {
  return placesOf(content, repair).find((place) => place.state === 'open');
}

/** How far a walk has come. */
export interface Progress {
  /** The steps of this walk, in order, and which of them have no open prompt left. */
  readonly steps: readonly { readonly step: StepId; readonly done: boolean }[];
  /** Index of the step this prompt belongs to. */
  readonly at: number;
  /** Where in the walk's prompts this one stands, counted from 1, and how many there are. */
  readonly prompt: { readonly at: number; readonly of: number };
  /** Whole minutes left, at least 1 while something is open. */
  readonly minutesLeft: number;
}

/** How far the walk has come, seen from a prompt. */
export function progressAt(content: WalkContent, repair: Repair, prompt: PromptId): Progress {
  const places = placesOf(content, repair);
  const ids = [...new Set(places.map((place) => place.step))];
  const open = places.filter((place) => place.state === 'open').length;
  const minutes = layoutOf(content, repair.about).minutes;
  const here = placeOf(content, repair, prompt);
  return {
    steps: ids.map((step) => ({
      step,
      done: places.every((place) => place.step !== step || place.state !== 'open'),
    })),
    at: here ? ids.indexOf(here.step) : ids.length,
    prompt: { at: indexOfPrompt(content, places, prompt) + 1, of: places.length },
    minutesLeft:
      open === 0 ? 0 : Math.max(1, Math.round((minutes * open) / allPlacesOf(content, repair).length)),
  };
}

/** What may leave the device from this repair; empty on every path where nothing goes out, and for an example. */
export function waysOutOf(content: WalkContent, repair: Repair): readonly WayOut[] {
  return layoutOf(content, repair.about).waysOut;
}
