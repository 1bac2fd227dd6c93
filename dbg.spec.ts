import { test } from '@playwright/test';
import { built, startHost } from './tests/browser/hosts';
test('x', async ({ page }) => {
  const host = await startHost(built);
  page.on('console', m => console.log(m.text()));
  await page.addInitScript(() => {
    const u = ServiceWorkerRegistration.prototype.update;
    ServiceWorkerRegistration.prototype.update = function () { console.log('update called'); const p = u.call(this); p.then(() => console.log('update ok'), (e) => console.log('update failed ' + e)); return p; };
    const r = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (...a) { const p = r.apply(this, a); p.then((x) => console.log('registered', String(x.active?.state), String(x.installing?.state)), (e) => console.log('reg failed ' + e)); return p; };
  });
  await page.goto(host.address);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.waitForTimeout(1000);
  host.asked.length = 0;
  console.log('--- settings');
  await page.goto(host.address + '/settings');
  await page.waitForTimeout(2500);
  console.log(host.asked);
});
