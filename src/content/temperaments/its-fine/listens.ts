import type { RoleLines } from '../../schema-rehearsal';
import { any } from './listens/any';
import { beingHeard } from './listens/being-heard';
import { opening } from './listens/opening';
import { pattern } from './listens/pattern';
import { reassurance } from './listens/reassurance';
import { theirHurt } from './listens/their-hurt';
import { whatNow } from './listens/what-now';
import { yourPart } from './listens/your-part';

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
