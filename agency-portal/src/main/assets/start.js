// Runs first: tells the styles that scripts run. A file, not a line in the page, for the content security policy.
document.body.className +=
  ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
