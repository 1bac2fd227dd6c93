import { runTool } from './tools.js';

// Long: what is told of each fault is how many files were tried, how many the app survived, and how many it lost.
// MEND_SOAK_FILES says how many in all, MEND_SOAK_SEED repeats a run.
runTool('vitest', 'vitest', ['run', '-c', 'tests/soak/vitest.config.ts']);
