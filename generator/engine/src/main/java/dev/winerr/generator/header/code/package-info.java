/** What a header yields: its codes, their kinds and texts. */
@NullMarked
package dev.winerr.generator.header.code;

import org.jspecify.annotations.NullMarked;
