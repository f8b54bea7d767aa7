/**
 * How long a caller may take to send a request. In come the connections of Tomcat; slow ones are ended, so that they
 * take no thread from others. Begin with {@code LimitConfiguration}.
 */
@NullMarked
package dev.assistantapi.server.limit;

import org.jspecify.annotations.NullMarked;
