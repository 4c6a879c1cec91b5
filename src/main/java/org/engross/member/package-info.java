/** Who sits in Congress: members, the ids under which the records name them, their parties. */
package org.engross.member;
