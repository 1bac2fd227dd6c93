import type { RoleLines } from '../../schema-rehearsal';
import { any } from './was-hurt/any';
import { opening } from './was-hurt/opening';
import { theirHurt } from './was-hurt/their-hurt';
import { yourPart } from './was-hurt/your-part';
import { beingHeard } from './was-hurt/being-heard';
import { reassurance } from './was-hurt/reassurance';
import { pattern } from './was-hurt/pattern';
import { whatNow } from './was-hurt/what-now';

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
