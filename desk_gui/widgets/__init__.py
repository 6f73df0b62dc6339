"""Small widgets and the theme they are painted from."""
