import { it } from 'vitest';
import { walkContent } from '../../src/content/walk-content';
import { heavyWords } from '../../src/content/heavy-words';
import { notices } from '../../src/domain/noticing';
import { sides } from '../../src/content/schema';
import { voicesOf } from './shown';
it('x', () => {
  console.log(Object.entries(walkContent.prompts).flatMap(([id,p])=>sides.filter(s=>p.bySide?.[s]&&!voicesOf(id).has(s)).map(s=>id+'·'+s)).join(' | '));
  console.log(heavyWords.flagsExamples.filter(e=>notices(heavyWords,e)&&!notices(heavyWords,`Soup.\n${e.replace(/[.]$/,'')}\nThen bed`)));
});
