"""The screens: three moves a view, one template a page."""
