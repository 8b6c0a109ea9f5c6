import skipLink from '@nl-design-system-candidate/skip-link-css/skip-link.css?raw';
import heading from '@nl-design-system-candidate/heading-css/heading.css?raw';
import paragraph from '@nl-design-system-candidate/paragraph-css/paragraph.css?raw';
import link from '@nl-design-system-candidate/link-css/link.css?raw';
import button from '@nl-design-system-candidate/button-css/button.css?raw';
import dataBadge from '@nl-design-system-candidate/data-badge-css/data-badge.css?raw';
import numberBadge from '@nl-design-system-candidate/number-badge-css/number-badge.css?raw';
import pageHeader from '@utrecht/page-header-css/dist/index.css?raw';
import navBar from '@utrecht/nav-bar-css/dist/index.css?raw';
import navList from '@utrecht/nav-list-css/dist/index.css?raw';
import breadcrumbNav from '@utrecht/breadcrumb-nav-css/dist/index.css?raw';
import pageFooter from '@utrecht/page-footer-css/dist/index.css?raw';
import linkList from '@utrecht/link-list-css/dist/index.css?raw';
import alert from '@utrecht/alert-css/dist/index.css?raw';
import statusBadge from '@utrecht/status-badge-css/dist/index.css?raw';
import actionGroup from '@utrecht/action-group-css/dist/index.css?raw';
import table from '@utrecht/table-css/dist/index.css?raw';
import unorderedList from '@utrecht/unordered-list-css/dist/index.css?raw';
import orderedList from '@utrecht/ordered-list-css/dist/index.css?raw';
import blockquote from '@utrecht/blockquote-css/dist/index.css?raw';
import accordion from '@utrecht/accordion-css/dist/index.css?raw';
import formField from '@utrecht/form-field-css/dist/index.css?raw';
import formFieldDescription from '@utrecht/form-field-description-css/dist/index.css?raw';
import formFieldErrorMessage from '@utrecht/form-field-error-message-css/dist/index.css?raw';
import formFieldset from '@utrecht/form-fieldset-css/dist/index.css?raw';
import formLabel from '@utrecht/form-label-css/dist/index.css?raw';
import textbox from '@utrecht/textbox-css/dist/index.css?raw';
import textarea from '@utrecht/textarea-css/dist/index.css?raw';
import select from '@utrecht/select-css/dist/index.css?raw';
import pagination from '@utrecht/pagination-css/dist/index.css?raw';

/** The styles of the NL Design System that components use, as published. In the order in which they stand in the style sheet. */
export const librarySources: readonly string[] = [
  skipLink,
  heading,
  paragraph,
  link,
  button,
  dataBadge,
  numberBadge,
  pageHeader,
  navBar,
  navList,
  breadcrumbNav,
  pageFooter,
  linkList,
  alert,
  statusBadge,
  actionGroup,
  table,
  unorderedList,
  orderedList,
  blockquote,
  accordion,
  formField,
  formFieldDescription,
  formFieldErrorMessage,
  formFieldset,
  formLabel,
  textbox,
  textarea,
  select,
  pagination,
];
