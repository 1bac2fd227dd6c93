import type { RoleLines } from '../../schema-rehearsal';
import { any } from './did-it/any';
import { opening } from './did-it/opening';
import { theirHurt } from './did-it/their-hurt';
import { yourPart } from './did-it/your-part';
import { beingHeard } from './did-it/being-heard';
import { reassurance } from './did-it/reassurance';
import { pattern } from './did-it/pattern';
import { whatNow } from './did-it/what-now';

export const lines = {
  moments: {
    opening,
    'their-hurt': theirHurt,
    'your-part': yourPart,
    'being-heard': beingHeard,
    reassurance,
    pattern,
    'what-now': whatNow,
  },
  any,
} satisfies RoleLines;
