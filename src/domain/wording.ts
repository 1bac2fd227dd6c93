import type {
  ExamplePair,
  ExamplePairs,
  PromptId,
  Rupture,
  RuptureId,
  Side,
  Wording,
} from '../content/schema';
import type { WalkContent } from '../content/schema-walk';
import type { About } from './saved';
import { layoutOf } from './walk';

/** The side whose voice is used: the layout's own where it has one, else the person's. */
export function voiceOf(content: WalkContent, about: About): Side {
  return layoutOf(content, about).voice ?? about.side;
}

/** The id of the kind of rupture: the layout's own where it has one, else the person's; undefined for none of them. */
export const ruptureIdOf = (content: WalkContent, about: About): RuptureId | undefined =>
  layoutOf(content, about).rupture ?? about.rupture;

/** The kind of rupture itself. */
export function ruptureOf(content: WalkContent, about: About): Rupture | undefined {
  const id = ruptureIdOf(content, about);
  return id === undefined ? undefined : content.ruptures[id];
}

/** What a prompt's page says for this repair: base, then the side's, then the rupture's, field by field. */
export function wordingOf(content: WalkContent, about: About, id: PromptId): Wording {
  const prompt = content.prompts[id];
  if (!prompt) throw new Error(`unknown prompt: ${id}`);
  const { voices: _, starters, ...own } = ruptureOf(content, about)?.prompts[id] ?? {};
  return {
    ...prompt.wording,
    ...prompt.bySide?.[voiceOf(content, about)],
    ...own,
    ...(isInVoice(content, about, id) && starters && { starters }),
  };
}

/** Whether what this kind of rupture says as an example of an answer is in the voice of this repair. */
function isInVoice(content: WalkContent, about: About, id: PromptId): boolean {
  const voices = ruptureOf(content, about)?.prompts[id]?.voices;
  return voices === undefined || voices.includes(voiceOf(content, about));
}

/** The two examples below a prompt: the rupture's own where they are in this voice, else the side's, else the prompt's. */
export function examplesOf(
  content: WalkContent,
  { prompts, ruptures }: ExamplePairs,
  about: About,
  id: PromptId,
): ExamplePair | undefined {
  const ofPrompt = prompts.get(id);
  const ofRupture = ruptures.get(ruptureIdOf(content, about) ?? '')?.[id];
  return (
    (isInVoice(content, about, id) ? ofRupture : undefined) ??
    ofPrompt?.bySide?.[voiceOf(content, about)] ??
    ofPrompt?.own
  );
}

/** Whether an answer to this prompt stays with the person, whatever else happens to it. */
export function isPrivate(content: WalkContent, about: About, id: PromptId): boolean {
  const prompt = content.prompts[id];
  return prompt?.isPrivate === true && prompt.spokenBy?.includes(voiceOf(content, about)) !== true;
}

/** Whether the coach listens for wording in an answer to this prompt; elsewhere it only hears a threat. */
export function isListenedTo(content: WalkContent, about: About, id: PromptId): boolean {
  const coach = content.prompts[id]?.coach;
  return coach === undefined ? !isPrivate(content, about, id) : coach === 'listens';
}

/** Whether the reason given is this kind of rupture's own, and not the one the prompt's source was read for. */
export function hasOwnWhy(content: WalkContent, about: About, id: PromptId): boolean {
  return ruptureOf(content, about)?.prompts[id]?.why !== undefined;
}
