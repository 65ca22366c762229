/** Robots, described by hand. */
package com.acme.robot;
