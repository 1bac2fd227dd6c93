import type { RoleLines } from '../../schema-rehearsal';
import { any } from './was-hurt/any';
import { beingHeard } from './was-hurt/being-heard';
import { opening } from './was-hurt/opening';
import { pattern } from './was-hurt/pattern';
import { reassurance } from './was-hurt/reassurance';
import { theirHurt } from './was-hurt/their-hurt';
import { whatNow } from './was-hurt/what-now';
import { yourPart } from './was-hurt/your-part';

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
