// Sets documents with Typst in one process: typst.mjs LIBRARY SOURCE TARGET [SOURCE TARGET ...]
// Without documents it says which Typst it is. LIBRARY is the folder in which npm installed the compiler.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [library, ...files] = process.argv.slice(2);
const { NodeCompiler } = createRequire(library + '/')('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({
  workspace: files.length ? dirname(files[0]) : '/tmp',
  fontArgs: [{ fontPaths: ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/opentype/noto'] }],
});
if (!files.length) {
  console.log(compiler.query({ mainFileContent: '#metadata(str(sys.version)) <version>' }, { selector: '<version>', field: 'value' })[0]);
}
for (let i = 0; i < files.length; i += 2) {
  const made = compiler.compile({ mainFilePath: files[i] });
  if (made.hasError() || !made.result) {
    made.printErrors();
    process.exit(1);
  }
  writeFileSync(files[i + 1], compiler.pdf(made.result, { pdfTags: true }));
}
