/** Whether the packages of this module are as the README draws them. */
package dev.assistantapi.contracttests.rooms;
