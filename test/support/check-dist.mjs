// Builds and compares with what is committed: a site owner takes the files of `dist` as they are.
import { execFileSync } from 'node:child_process';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });

execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
try {
  git('rev-parse', '--is-inside-work-tree');
} catch {
  console.log('Not a git checkout: nothing to compare with.');
  process.exit();
}
const changed = git('status', '--porcelain', '--', 'dist').trim();
if (changed) {
  console.error(
    `The committed dist is not what the sources build. Commit what "npm run build" makes:\n${changed}`,
  );
  process.exit(1);
}
console.log('The committed dist is what the sources build.');
