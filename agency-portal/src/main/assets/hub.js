// Enhancement only: every page works with scripts off. Only the components our pages use are sent.
import {
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, createAll
} from 'govuk-frontend'
import { AddAnother, Alert, FilterToggleButton, MultiSelect } from '@ministryofjustice/frontend'

for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink,
  AddAnother, Alert, MultiSelect
]) {
  createAll(component)
}

// MoJ's filter is a fixed overlay on phones until its toggle button is started by hand.
const filter = document.querySelector('[data-module="moj-filter"]')
if (filter) {
  new FilterToggleButton(filter, {
    startHidden: false,
    toggleButton: { showText: 'Show filter', hideText: 'Hide filter', classes: 'govuk-button--secondary' },
    closeButton: { text: 'Close' }
  })
}
