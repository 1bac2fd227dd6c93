// First: the order of the style layers is fixed here, before any component brings its own.
import './styles/base.css';
import './styles/tokens.css';
import { showKeptLook } from './storage/look';
import { takeFromAddress } from './store/arrived-at';

showKeptLook();

// What came with a link is out of the address before anything is drawn or asked for, also when a second link is opened over
// the first.
takeFromAddress();
addEventListener('hashchange', takeFromAddress);

let isBegun = false;
function begin(): void {
  if (isBegun) return;
  isBegun = true;
  import('./main').catch(() => {
    // The shell has it ready: a page that stays empty would say nothing.
    const missing = document.getElementById('app-missing');
    if (missing) missing.hidden = false;
  });
}

// What the document shows by itself is painted first: the app is large, and while it is made ready nothing else is drawn.
requestAnimationFrame(() => setTimeout(begin));
// A page that nobody sees yet draws no frame.
if (document.hidden) begin();
