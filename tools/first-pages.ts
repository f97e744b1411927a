/** What a reader sees first: measured by size, and drawn before the messages of the other pages are there. */
export const firstPages: readonly string[] = [
  'src/foundation/sign-in/web/SignInPage.tsx',
  'src/support/today/web/TodayPage.tsx',
]
