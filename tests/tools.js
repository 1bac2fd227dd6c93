import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A tool of node_modules by its own entry file, so that no shell is needed on any platform.
 * @param {string} owner
 * @param {string} bin
 */
function entryOf(owner, bin) {
  const { bin: bins } = JSON.parse(readFileSync(`node_modules/${owner}/package.json`, 'utf8'));
  return `node_modules/${owner}/${typeof bins === 'string' ? bins : bins[bin]}`;
}

/**
 * Runs a tool of node_modules. Ends this process with the tool's status when it fails. Returns how long it took, in
 * milliseconds.
 * @param {string} owner the package
 * @param {string} bin the name of its command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(owner, bin, args, env = {}) {
  const began = performance.now();
  console.log(`\n> ${bin} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [entryOf(owner, bin), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const took = performance.now() - began;
  console.log(`  ${(took / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
  return took;
}

/**
 * Runs several tools at once, each given as runTool is, and shows what each said when it ends. Ends this process when one
 * of them fails, once all have ended.
 * @param {[owner: string, bin: string, args: string[]][]} tools
 */
export async function runTogether(tools) {
  const began = performance.now();
  const failed = await Promise.all(
    tools.map(
      ([owner, bin, args]) =>
        new Promise((resolve) => {
          /** @type {Buffer[]} */
          const said = [];
          const tool = spawn(process.execPath, [entryOf(owner, bin), ...args], {
            stdio: ['ignore', 'pipe', 'pipe'],
          });
          for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part) => said.push(part));
          tool.on('close', (status) => {
            const took = ((performance.now() - began) / 1000).toFixed(1);
            console.log(`\n> ${bin} ${args.join(' ')}\n${Buffer.concat(said)}  ${took} s`);
            resolve(status !== 0);
          });
        }),
    ),
  );
  if (failed.includes(true)) process.exit(1);
}
