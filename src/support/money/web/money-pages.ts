/** The pages of money, in one file for the browser: the first page of the product names every file that may follow it. */
export { MoneyPage } from './MoneyPage.tsx'
export { QuotaPage } from './QuotaPage.tsx'
