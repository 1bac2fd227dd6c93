import type { RoleLines } from '../../schema-rehearsal';
import { any } from './did-it/any';
import { beingHeard } from './did-it/being-heard';
import { opening } from './did-it/opening';
import { pattern } from './did-it/pattern';
import { reassurance } from './did-it/reassurance';
import { theirHurt } from './did-it/their-hurt';
import { whatNow } from './did-it/what-now';
import { yourPart } from './did-it/your-part';

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
