import type { StoryId } from './schema';
import type { Story } from './schema-beside';

const files = import.meta.glob<Story>('./stories/*.ts', { eager: true, import: 'story' });

/** The filled-in examples, each with its id. */
export const stories: readonly { readonly id: StoryId; readonly story: Story }[] = Object.entries(files).map(
  ([path, story]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -3), story }),
);
