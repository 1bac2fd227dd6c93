import type { RoleLines } from '../../schema-rehearsal';
import { any } from './listens/any';
import { opening } from './listens/opening';
import { theirHurt } from './listens/their-hurt';
import { yourPart } from './listens/your-part';
import { beingHeard } from './listens/being-heard';
import { reassurance } from './listens/reassurance';
import { pattern } from './listens/pattern';
import { whatNow } from './listens/what-now';

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
