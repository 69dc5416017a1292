// Fits FSRS-6 by fsrs-rs to the answers of a file: prints a line when it is ready, then fits once for each line
// it reads and prints the weights. FitsSideBySide starts it in the folder in which the package is installed.
// Each answer on a later day is an item, with all answers before it; items are in the order of time.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const fsrs = createRequire(process.cwd() + '/')('@open-spaced-repetition/binding')
const rows = readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1).map((line) => line.split(',').map(Number))
rows.sort((a, b) => a[1] - b[1])
const histories = new Map()
const items = []
for (const [item, , rating, days] of rows) {
  const reviews = histories.get(item) ?? []
  reviews.push(new fsrs.FSRSBindingReview(rating, days))
  histories.set(item, reviews)
  if (reviews.length > 1 && days > 0) items.push(new fsrs.FSRSBindingItem([...reviews]))
}
console.log(items.length)
for await (const _ of createInterface({ input: process.stdin })) {
  const weights = await fsrs.computeParameters(items, { enableShortTerm: true })
  console.log(weights.join(' '))
}
