"""The screens of the cascade: how far directives have been passed on and planned for."""
