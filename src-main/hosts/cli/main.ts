import { takeKeptCode } from './kept-code.ts'

takeKeptCode()
void import('./program.ts').then(({ runProgram }) => runProgram(process.argv.slice(2)))
