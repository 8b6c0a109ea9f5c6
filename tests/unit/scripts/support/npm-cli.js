// Stands in for npm in the tests of the setup. Reads `npm.json` in the folder it works in:
//   { "asked": { "<package>": <its package.json> }, "lock": [names that an install with the lock leaves out], "fail": true, "wait": ms }
// and writes every call to `npm.log`.
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

const args = process.argv
  .slice(2)
  .filter((arg) => !/^--(no-(audit|fund|progress|update-notifier)|loglevel|include|engine-strict)/.test(arg));
appendFileSync('npm.log', `${args.join(' ')}\n`);
const { asked, lock = [], fail = false, wait = 0, ignoreScripts = false } = JSON.parse(readFileSync('npm.json', 'utf8'));
const [command, ...rest] = args;
const named = rest.filter((arg) => !arg.startsWith('-')).map((arg) => arg.replace(/(?<!^)@.*$/, ''));

function put(name) {
  const folder = `node_modules/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, JSON.stringify(asked[name]));
  if (asked[name].code !== undefined) writeFileSync(`${folder}/index.js`, asked[name].code);
}

function putNode() {
  mkdirSync('node_modules/node/bin', { recursive: true });
  if (!existsSync('node_modules/node/bin/node')) symlinkSync(process.execPath, 'node_modules/node/bin/node');
  mkdirSync('node_modules/.bin', { recursive: true });
  if (!existsSync('node_modules/.bin/node')) symlinkSync('../node/bin/node', 'node_modules/.bin/node');
}

setTimeout(() => {
  if (command === 'rebuild') putNode();
  else {
    const all = Object.keys(asked).filter((name) => rest.includes('--no-package-lock') || !lock.includes(name));
    for (const name of named.length > 0 ? named : all) put(name);
    if (fail) {
      console.error('npm error network');
      process.exit(1);
    }
    if (asked.node && !ignoreScripts) putNode();
  }
}, wait);
