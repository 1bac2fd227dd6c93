import c from './tests/browser/playwright.config';
export default { ...c, testDir: '.', projects: [{ name: 'dbg', testMatch: 'dbg.spec.ts' }], webServer: undefined, reporter: 'line', outputDir: '/tmp/dbg-results' };
