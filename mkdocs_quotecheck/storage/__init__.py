"""Files that are kept between builds: written whole or not at all, and trusted only if the same code made them."""
